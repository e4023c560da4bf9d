import { findDescription } from '../reading/findDescription';
import { openTallies } from './tally';

/** Runs once, before the workers start. */
export default function setUp(): void {
	findDescription();
	openTallies();
}
