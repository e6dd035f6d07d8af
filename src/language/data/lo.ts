import type { LanguageData } from './language-data.ts'

/** Lao. */
export const lo: LanguageData = {
  functionWords: `
    ການ ຂອງ ຈະ ຈາກ ຕ້ອງ ຕໍ່ ຖືກ ທີ່ ນັ້ນ ນີ້ ບໍ່ ບໍ່ມີ ຜູ້ ມີ ຢ່າງ ວ່າ ຫຼື ເປັນ ເພື່ອ ແລະ ໂດຍ ໃດ ໃນ
    ໃຫ້ ໄດ້ ໜ້າ
  `,
}
