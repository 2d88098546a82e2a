import { Controller, Get } from '@nestjs/common';
import { startTestApi } from '../testing/api.js';

@Controller('forgotten')
class ForgottenController {
  @Get()
  read(): string {
    return 'open to everybody by mistake';
  }
}

describe('default deny', () => {
  it('stops the start when a route does not say who may call it', async () => {
    await expect(startTestApi({ controllers: [ForgottenController] })).rejects.toThrow(/ForgottenController\.read/);
  });
});
