import { takesContents } from '../harness/sendContent';

takesContents([
	[
		'a location',
		{ contentType: 'location', latitude: 38.7, longitude: -9.1, placeName: 'Shop', address: 'Rua Augusta 1' },
		{
			type: 'location',
			coordinates: { lat: 38.7, long: -9.1 },
			location: { name: 'Shop', address: 'Rua Augusta 1' },
		},
	],
	[
		'a location on the equator, as texts',
		{ contentType: 'location', latitude: "={{ '0' }}", longitude: "={{ '-78.46' }}" },
		{ type: 'location', coordinates: { lat: 0, long: -78.46 } },
	],
	[
		'a place in the sea',
		{ contentType: 'location', latitude: 0, longitude: 0 },
		{ type: 'location', coordinates: { lat: 0, long: 0 } },
	],
	[
		'a location with commas',
		{ contentType: 'location', latitude: '38,7223', longitude: '-9,1393' },
		{ type: 'location', coordinates: { lat: 38.7223, long: -9.1393 } },
	],
	[
		'a form with a long introduction',
		{
			contentType: 'form',
			formText: 'x'.repeat(5000),
			formFields: { values: [{ type: 'email', name: 'email', label: 'Email' }] },
		},
		{ type: 'form', text: 'x'.repeat(5000) },
	],
	[
		'a form',
		{
			contentType: 'form',
			formText: 'Please',
			formFields: {
				values: [
					{
						type: 'text',
						name: 'order',
						label: 'Order',
						placeholder: '42',
						minSize: 2,
						maxSize: 9,
						format: 'integer',
					},
					{ type: 'email', name: 'email', label: 'Email' },
					{
						type: 'select',
						name: 'color',
						label: 'Color',
						choices: { values: [{ name: 'r', label: 'Red' }] },
					},
				],
			},
		},
		{
			type: 'form',
			text: 'Please',
			fields: [
				{
					type: 'text',
					name: 'order',
					label: 'Order',
					placeholder: '42',
					minSize: 2,
					maxSize: 9,
					format: 'integer',
				},
				{ type: 'email', name: 'email', label: 'Email' },
				{ type: 'select', name: 'color', label: 'Color', options: [{ name: 'r', label: 'Red' }] },
			],
		},
	],
]);
