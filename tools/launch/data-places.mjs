import { join } from 'node:path';
import { checkoutKey, dataFolder, sharedFolders } from '../services/folders.mjs';

/** The folder of this checkout's data in each place that every account can reach. */
export const sharedDataFolders = () => sharedFolders().map((shared) => join(shared, checkoutKey()));

/** Folders that may hold this checkout's embedded database; the first that PostgreSQL's account can enter is used. */
export const databaseFolders = () => [dataFolder(), ...sharedDataFolders()].map((folder) => join(folder, 'postgres'));

/** All data of this checkout. */
export const dataPlaces = () => [dataFolder(), ...sharedDataFolders()];
