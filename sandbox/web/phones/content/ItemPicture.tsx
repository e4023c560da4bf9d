import { useState } from 'preact/hooks';
import type { Item } from '../../../api/model';
import { toPageUrl } from '../../messages/mediaUrl';

/** An item stands without its picture as well. */
export function ItemPicture({ item }: { item: Item }) {
	const [isBroken, setBroken] = useState(false);
	if (!item.mediaUrl || isBroken) return null;
	return <img class="card__picture" src={toPageUrl(item.mediaUrl)} alt="" onError={() => setBroken(true)} />;
}
