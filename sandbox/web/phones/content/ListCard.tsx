import { Buttons } from '../buttons/Buttons';
import type { PhoneMessage } from '../message';
import { ItemPicture } from './ItemPicture';

export function ListCard(message: PhoneMessage) {
	const { items = [] } = message.entry.content;
	return (
		<ul class="list">
			{items.map((item, index) => (
				<li key={index} class="list__item">
					<ItemPicture item={item} />
					<div>
						<p class="card__title">{item.title}</p>
						{item.description && <p class="card__description">{item.description}</p>}
						<Buttons {...message} actions={item.actions} />
					</div>
				</li>
			))}
		</ul>
	);
}
