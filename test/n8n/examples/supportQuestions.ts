export const HELLO = /^Hello!/;
export const HOURS = /^We are open/;
export const PRICES = /^All prices/;
export const DELIVERY = /^We deliver/;
export const HANDED_OVER = 'I pass this on to a colleague, who answers you here as soon as possible.';

/** What customers write, and what comes of it. */
export const questions: Array<[text: string, answer: RegExp]> = [
	['What are your opening hours?', HOURS],
	['OPENING HOURS???', HOURS],
	['Qual é o HORÁRIO, por favor?', HOURS],
	['qual e o horario', HOURS],
	['Wann sind eure Öffnungszeiten?', HOURS],
	['你们的营业时间是几点？', HOURS],
	['Hi!', HELLO],
	['Olá,bom dia', HELLO],
	['¿Cuál es el precio?', PRICES],
	['How   much is a chair?', PRICES],
	['Do you DELIVER to Lisbon?', DELIVERY],
	['Is your delivery fast', DELIVERY],
	['where is my order', DELIVERY],
	// Two rows fit: the longer keyword counts.
	['Hello, where is my order?', DELIVERY],
	// No keyword is a whole word in these.
	['My chihuahua ate the sofa', /^I pass this on/],
	['It cannot be much', /^I pass this on/],
	['🙂', /^I pass this on/],
];
