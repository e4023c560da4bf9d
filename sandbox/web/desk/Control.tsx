import type { DeskConversation } from '../../api/page/records';
import { ActButton } from '../act/ActButton';
import type { Act } from '../act/useAct';
import { ChannelIcon } from '../channels/ChannelIcon';
import { sandbox } from '../connection/sandbox';
import { Holder } from './Holder';
import { Waiting } from './Waiting';

interface ControlProps {
	conversation: DeskConversation;
	act: Act;
	/** Runs after each change; the button that made it is gone then. */
	onChange: () => void;
}

type Step = 'takeControl' | 'acceptAsAgent' | 'handBack' | 'closeTicket';

function listSteps({ isWithAgents, isOfferedToAgents }: DeskConversation): Array<[Step, string]> {
	if (isWithAgents) {
		return [
			['handBack', 'Hand back'],
			['closeTicket', 'Close ticket'],
		];
	}
	return isOfferedToAgents ? [['acceptAsAgent', 'Accept']] : [['takeControl', 'Take over']];
}

/** Who has the conversation, and how that changes. */
export function Control({ conversation, act, onChange }: ControlProps) {
	const { id, name, channel } = conversation;
	return (
		<div class="control">
			<ChannelIcon channel={channel} />
			<h3>{name}</h3>
			<span role="status">
				<Holder conversation={conversation} />
			</span>
			<div class="control__steps">
				{listSteps(conversation).map(([step, label]) => (
					<ActButton key={step} act={act} attempt={async () => await sandbox[step](id)} onDone={onChange}>
						{label}
					</ActButton>
				))}
			</div>
			<Waiting conversation={conversation} />
		</div>
	);
}
