import { dateOf } from '../../time/format.js';
import { Answered } from '../Answered.js';
import { Choice } from '../Field.js';
import { PageTitle } from '../PageTitle.js';
import { Pages } from '../Pages.js';
import { addressOf, change, usePlace } from '../place.js';
import { procedures } from '../public-api.js';
import { RegionChoice } from '../register/RegionChoice.js';
import { usePage } from '../use-answer.js';
import { fill, useWords } from '../words.js';
import type { NoticeItem } from './notice-api.js';
import { notices } from './notice-api.js';
import { Remaining } from './Remaining.js';

export function NoticesPage() {
  const { words, text } = useWords();
  const { search } = usePlace();
  const query = new URLSearchParams(search);
  const chosen = { state: query.get('state') ?? '', region: query.get('region') ?? '', procedure: query.get('procedure') ?? '' };
  const page = usePage(notices, addressOf('', { ...chosen, after: query.get('after') ?? '' }));
  const offered = usePage(procedures, '').answer ?? [];
  const choose = (part: Partial<typeof chosen>) => change(addressOf('/public/notices', { ...chosen, ...part }));
  return (
    <>
      <PageTitle title={words.notices.title} lead={words.notices.lead} />
      <div className="panel filters" role="search">
        <Choice id="state" label={words.notices.state} value={chosen.state} onValue={(state) => choose({ state })} options={[['', words.all], ['open', words.notices.open], ['closed', words.notices.closed]]} />
        <RegionChoice value={chosen.region} onValue={(region) => choose({ region })} />
        <Choice id="procedure" label={words.notices.procedure} value={chosen.procedure} onValue={(procedure) => choose({ procedure })} options={[['', words.all], ...offered.map(({ id, title }) => [id, text(title)] as const)]} />
      </div>
      <section aria-live="polite" aria-label={words.notices.title} data-results tabIndex={-1}>
        <Answered of={page}>
          {({ items, next }) => (items.length === 0 ? <p>{words.notices.none}</p> : (
            <>
              <ul className="rows">{items.map((notice) => <NoticeRow key={notice.id} notice={notice} />)}</ul>
              <Pages path="/public/notices" chosen={chosen} next={next} isFirst={!query.has('after')} />
            </>
          ))}
        </Answered>
      </section>
      <p className="print-away"><a href="/public/objections">{words.notices.toProgress}</a></p>
    </>
  );
}

function NoticeRow({ notice }: { readonly notice: NoticeItem }) {
  const { words, signs } = useWords();
  return (
    <li className="panel row">
      <h2><a href={`/public/notices/${notice.id}`}>{notice.title}</a> <Remaining notice={notice} /></h2>
      <p>{notice.subjects.map(({ institution }) => institution).join(signs.comma)}</p>
      <p className="help">{notice.publishingBody} · {fill(words.notices.until, { from: dateOf(notice.publishedAt), until: notice.lastDay })}</p>
    </li>
  );
}
