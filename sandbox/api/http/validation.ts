import type { FastifySchemaValidationError } from 'fastify/types/schema';

type Problem = FastifySchemaValidationError;

// The API words its titles as Ajv 6 did.
const oldWording: Record<string, (limit: unknown) => string> = {
	maxLength: (limit) => `should NOT be longer than ${limit} characters`,
	minLength: (limit) => `should NOT be shorter than ${limit} characters`,
	maxItems: (limit) => `should NOT have more than ${limit} items`,
	minItems: (limit) => `should NOT have fewer than ${limit} items`,
	const: () => 'should be equal to constant',
};

function toPath(pointer: string): string {
	return pointer
		.slice(1)
		.replace(/\/(\d+)(?=\/|$)/g, '[$1]')
		.replaceAll('/', '.');
}

function describeProblem(problem: Problem): string {
	const path = toPath(problem.instancePath);
	if (problem.keyword === 'discriminator') return `${path}.type should be equal to one of the allowed values`;
	const wording = oldWording[problem.keyword]?.(problem.params.limit);
	const sentence = wording ?? (problem.message ?? 'is not valid').replace(/^must /, 'should ');
	return path ? `${path} ${sentence}` : sentence;
}

/** One title per problem; Ajv also reports the branch that led there, which says nothing new. */
export function describeProblems(problems: Problem[]): string[] {
	const real = problems.filter(
		({ keyword, params }) =>
			keyword !== 'if' && !(keyword === 'discriminator' && params.tagValue === undefined),
	);
	return [...new Set(real.map(describeProblem))];
}
