import type { LanguageData } from './language-data.ts'

/** Lao. */
export const lo: LanguageData = {
  pointsBack: `
    ດັ່ງນັ້ນ|ຕໍ່ມາ|ນອກຈາກນັ້ນ|ນອກຈາກນີ້|ນັ້ນ|ນີ້|ພວກເຂົາ|ມັນ|ຢ່າງໃດກໍຕາມ|ລາວ|ຫຼັງຈາກນັ້ນ|ຫຼື|ແຕ່|ແລະ
  `,
}
