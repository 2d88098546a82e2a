import { createApplication } from './application.js';
import { readEnvironment } from './environment.js';

const environment = readEnvironment(process.env);
const app = await createApplication(environment, { controllers: [], providers: [], health: [] });
await app.listen(environment.port, environment.listen);
