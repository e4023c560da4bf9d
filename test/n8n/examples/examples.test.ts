import { useN8n } from '../harness/instance';
import { testAiAgent } from './aiAgent';
import { testApproveWithCustomer } from './approveWithCustomer';
import { testBookAppointment } from './bookAppointment';
import { testCustomerHistory } from './customerHistory';
import { testFeedbackSurvey } from './feedbackSurvey';
import { testFirstContact } from './firstContact';
import { testKnownNodes } from './knownNodes';
import { testProactiveNotification } from './proactiveNotification';
import { testQuickMessages } from './quickMessages';
import { testReturnItem } from './returnItem';
import { testSupportBot } from './supportBot';
import { testSupportBotBatch } from './supportBotBatch';
import { testWorkingHours } from './workingHours';

// One n8n for all, as it takes half a minute to start; each example is active only while it is tried.
const instance = useN8n();

describe('all examples', () => testKnownNodes(instance));
describe('support bot', () => testSupportBot(instance));
describe('support bot, with several customers at once', () => testSupportBotBatch(instance));
describe('quick messages', () => testQuickMessages(instance));
describe('working hours', () => testWorkingHours(instance));
describe('feedback survey', () => testFeedbackSurvey(instance));
describe('AI agent', () => testAiAgent(instance));
describe('approve with the customer', () => testApproveWithCustomer(instance));
describe('proactive notification', () => testProactiveNotification(instance));
describe('first contact', () => testFirstContact(instance));
describe('customer history', () => testCustomerHistory(instance));
describe('book an appointment', () => testBookAppointment(instance));
describe('return an item', () => testReturnItem(instance));
