import { testAsking } from './asking';
import { useCluster } from './cluster';
import { testCrashes } from './crashes';
import { testDeliveries } from './deliveries';
import { testRepublishing } from './republishing';
import { testRestarts } from './restarts';

// One cluster for all, as it takes half a minute to start.
const cluster = useCluster();

describe('deliveries', () => testDeliveries(cluster));
describe('asking', () => testAsking(cluster));
describe('republishing', () => testRepublishing(cluster));
describe('restarts', () => testRestarts(cluster));
// Last, because nothing comes back to life.
describe('crashes', () => testCrashes(cluster));
