export const business = { type: 'business' };
