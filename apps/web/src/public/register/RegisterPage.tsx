import { Answered } from '../Answered.js';
import { PageTitle } from '../PageTitle.js';
import { Pages } from '../Pages.js';
import { addressOf, go, usePlace } from '../place.js';
import { register } from '../public-api.js';
import { usePage } from '../use-answer.js';
import { useWords } from '../words.js';
import { RegisterFilters, type RegisterFilter } from './RegisterFilters.js';
import { RegisterRow } from './RegisterRow.js';

export function RegisterPage() {
  const { words } = useWords();
  const { search } = usePlace();
  const query = new URLSearchParams(search);
  const given = (name: keyof RegisterFilter): string => query.get(name) ?? '';
  const chosen: RegisterFilter = { name: given('name'), region: given('region'), occupation: given('occupation'), level: given('level'), validity: given('validity') };
  const page = usePage(register, addressOf('', { ...chosen, after: query.get('after') ?? '' }));
  return (
    <>
      <PageTitle title={words.register.title} lead={words.register.lead} />
      <RegisterFilters key={JSON.stringify(chosen)} chosen={chosen} onSearch={(next) => go(addressOf('/public/register', { ...next }))} />
      <section aria-live="polite" aria-label={words.register.found} data-results tabIndex={-1}>
        <Answered of={page}>
          {({ items, next }) => (items.length === 0 ? <p>{words.register.none}</p> : (
            <>
              <p className="help">{words.register.first}</p>
              <ul className="rows">{items.map((entry) => <RegisterRow key={entry.filingNo} entry={entry} />)}</ul>
              <Pages path="/public/register" chosen={{ ...chosen }} next={next} isFirst={!query.has('after')} />
            </>
          ))}
        </Answered>
      </section>
    </>
  );
}
