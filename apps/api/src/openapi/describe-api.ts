import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

/** OpenAPI 3.1 of all routes; the web's client is generated from it. */
export function apiDocument(app: NestFastifyApplication): OpenAPIObject {
  const description = new DocumentBuilder()
    .setTitle('beian')
    .setDescription('Case management for the filing procedures of vocational-skill evaluation institutions. Errors: RFC 9457.')
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .build();
  return SwaggerModule.createDocument(app, description, { operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}` });
}

/** Served as data; there is no page of ours that draws it. */
export function describeApi(app: NestFastifyApplication): void {
  let document: OpenAPIObject | undefined;
  app.getHttpAdapter().getInstance().get('/api/v1/openapi.json', async (_request, reply) => reply.send((document ??= apiDocument(app))));
}
