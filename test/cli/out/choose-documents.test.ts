import { DOCUMENT_IDS, USUAL_DOCUMENTS } from '../../../src/app/briefing/request';
import { chooseDocuments } from '../../../src/cli/out/choose-documents';
import { createFormatter } from '../../../src/i18n';

const zh = createFormatter('zh-CN');

describe('the documents to write', () => {
  it('are the usual ones where none is named', () => {
    expect(chooseDocuments(null, zh)).toEqual({ ok: true, documents: USUAL_DOCUMENTS });
  });

  it.each([
    [
      ['简报', '通报'],
      ['brief', 'bulletin'],
    ],
    [['press-release', 'Press Release', 'press_release'], ['press-release']],
    [['滞后清单', 'lagging'], ['lagging']],
  ])('are known by their names in either language and by their ids: %j', (names, documents) => {
    expect(chooseDocuments(names, zh)).toEqual({ ok: true, documents });
  });

  it('all have a name of their own', () => {
    for (const id of DOCUMENT_IDS) expect(chooseDocuments([id], zh)).toEqual({ ok: true, documents: [id] });
    const names = DOCUMENT_IDS.map((id) => zh({ id: `briefing.document.${id}`, params: {} }));
    expect(chooseDocuments(names, createFormatter('en'))).toEqual({ ok: true, documents: DOCUMENT_IDS });
  });

  it('are named where a name is none', () => {
    const choice = chooseDocuments(['简报', '周报'], zh);
    expect(choice).toMatchObject({ ok: false, problem: { id: 'publish.unknown-document', params: { name: '周报' } } });
  });
});
