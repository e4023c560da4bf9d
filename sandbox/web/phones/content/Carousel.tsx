import { Buttons } from '../buttons/Buttons';
import type { PhoneMessage } from '../message';
import { ItemPicture } from './ItemPicture';

export function Carousel(message: PhoneMessage) {
	const { items = [] } = message.entry.content;
	return (
		<ul class="carousel" aria-label="Carousel" tabIndex={0}>
			{items.map((item, index) => (
				<li key={index} class="card">
					<ItemPicture item={item} />
					<p class="card__title">{item.title}</p>
					{item.description && <p class="card__description">{item.description}</p>}
					<Buttons {...message} actions={item.actions} />
				</li>
			))}
		</ul>
	);
}
