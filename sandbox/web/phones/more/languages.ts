/** A choice; the API knows more. */
export const languages = [
	{ name: 'en', label: 'English' },
	{ name: 'fr', label: 'French' },
	{ name: 'de', label: 'German' },
	{ name: 'it', label: 'Italian' },
	{ name: 'ja', label: 'Japanese' },
	{ name: 'pt-BR', label: 'Portuguese (Brazil)' },
	{ name: 'es', label: 'Spanish' },
];

export const nameLanguage = (locale: string) =>
	languages.find(({ name }) => name === locale)?.label ?? locale;
