/** The scripts of a page could not be had: the server is away, or has newer ones. */
export class PageMissingError extends Error {
  constructor(cause: unknown) {
    super('The page could not be loaded', { cause });
    this.name = 'PageMissingError';
  }
}

/** @throws PageMissingError */
export async function loadPage<Page>(load: () => Promise<Page>): Promise<Page> {
  try {
    return await load();
  } catch (cause) {
    throw new PageMissingError(cause);
  }
}
