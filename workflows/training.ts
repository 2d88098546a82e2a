import type { ProvinceTraining } from '@beian/procedure/declaration';
import { fujianTraining } from './fujian/training.js';
import { henanTraining } from './henan/training.js';
import { jilinTraining } from './jilin/training.js';

/** What a training installation begins with, province by province. */
export const trainingData: readonly ProvinceTraining[] = [
  fujianTraining,
  henanTraining,
  jilinTraining,
];
