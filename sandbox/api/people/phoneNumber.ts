/** The same number can be written with blanks and dashes. */
export const toPlainNumber = (phoneNumber: string) => phoneNumber.replace(/[ -]/g, '');
