import type { LanguageData } from './language-data.ts'

/** Lao. */
export const lo: LanguageData = {
  functionWords: `
    ການ ຂອງ ຈະ ຈາກ ຕ້ອງ ຕໍ່ ຖືກ ທີ່ ບໍ່ ບໍ່ມີ ຜູ້ ມີ ຢ່າງ ວ່າ ເປັນ ເພື່ອ ໂດຍ ໃດ ໃນ ໃຫ້ ໄດ້ ໜ້າ
  `,
  pointsBack: `
    ດັ່ງນັ້ນ|ຕໍ່ມາ|ນອກຈາກນັ້ນ|ນອກຈາກນີ້|ນັ້ນ|ນີ້|ພວກເຂົາ|ມັນ|ຢ່າງໃດກໍຕາມ|ລາວ|ຫຼັງຈາກນັ້ນ|ຫຼື|ແຕ່|ແລະ
  `,
}
