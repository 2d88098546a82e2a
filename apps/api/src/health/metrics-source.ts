import type { Metrics } from '../http/request-log.js';

export class MetricsSource {
  constructor(private readonly metrics: Metrics) {}

  read(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}
