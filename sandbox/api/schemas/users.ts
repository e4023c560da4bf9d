import { Type } from '@sinclair/typebox';
import { metadata, nullable, text, uri } from './typebox';

const profile = Type.Partial(
	Type.Object({
		givenName: nullable(text(128)),
		surname: nullable(text(128)),
		email: nullable(Type.String({ format: 'email', minLength: 1, maxLength: 128 })),
		avatarUrl: nullable(uri()),
		locale: nullable(text(64)),
	}),
);

const changeable = {
	signedUpAt: Type.Optional(Type.String({ format: 'date-time' })),
	toBeRetained: Type.Optional(Type.Boolean()),
	profile: Type.Optional(profile),
	metadata: Type.Optional(metadata),
};

export const UserCreate = Type.Object({
	externalId: Type.Optional(text(1024)),
	brandId: Type.Optional(nullable(text(24))),
	...changeable,
});

export const UserUpdate = Type.Object(changeable);

export const UserSynchronize = Type.Object({ survivingZendeskId: Type.Optional(text(64)) });
