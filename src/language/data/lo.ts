import type { LanguageData } from './language-data.ts'

/** Lao. */
export const lo: LanguageData = {
  weekdays: `
    ຈັນ ພະຫັດ ພຸດ ວັນຈັນ ວັນພະຫັດ ວັນພຸດ ວັນສຸກ ວັນອັງຄານ ວັນອາທິດ ວັນເສົາ ສຸກ ອັງຄານ ອາທິດ ເສົາ
  `,
  functionWords: `
    ການ ຂອງ ຈະ ຈາກ ດຳເນີນ ດ້ວຍ ຕາມ ຕ້ອງ ຕໍ່ ຖືກ ທີ່ ນັ້ນ ນີ້ ບໍ່ ບໍ່ມີ ຜູ້ ມີ ຢ່າງ ວ່າ ຫຼື ເປັນ
    ເພື່ອ ແລະ ໂດຍ ໃດ ໃນ ໃຫ້ ໄດ້ ໄປ ໜ້າ
  `,
}
