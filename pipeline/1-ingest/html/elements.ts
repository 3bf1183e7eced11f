/** What the names, classes and attributes of HTML elements say about their text. No logic. */
const words = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));

/** Elements that begin and end a paragraph (HTML Standard, 15.3, display: block, list-item and table parts). */
export const BLOCKS = words(`
  address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol p pre search section summary table tbody tfoot thead
  tr ul caption
`);
/** Blocks that hold a paragraph, not other paragraphs; they close when the next block opens. */
export const LEAVES = words('p dt dd li tr caption summary legend figcaption h1 h2 h3 h4 h5 h6');
/** Elements whose own start closes an open one of these. */
export const CLOSES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', words('p li')],
  ['dt', words('p dt dd')],
  ['dd', words('p dt dd')],
  ['tr', words('p tr')],
]);
/** Elements whose text is not read at all. */
export const DROPPED = words(`
  button canvas datalist iframe label map math meter noscript object option progress select svg template video audio
`);
/** Starts that end a dropped element which was never closed. */
export const RECOVERS = words('article section main p h1 h2 h3 h4 h5 h6');
/** Raw text by the HTML Standard, 13.1.2: its content is no markup. */
export const RAW = words('script style title textarea xmp plaintext noembed noframes');
/** Elements, and roles (WAI-ARIA landmarks), that hold page furniture. */
export const FURNITURE_ELEMENTS = words('nav aside footer menu dialog search');
export const FURNITURE_ROLES = words(`
  navigation banner contentinfo complementary search dialog alertdialog alert toolbar menu menubar tablist
`);

/** Words in class names and ids of furniture. */
export const FURNITURE_HINTS = words(`
  ad ads advert adverts advertisement advertising banner breadcrumb breadcrumbs byline-social consent cookie cookies
  crosspromo donate donation footer gdpr masthead menu modal mostread navbar nav navigation newsletter newsletters
  outbrain pagination pager paywall popular popup promo promos promoted promotion recirc recirculation recommend
  recommended recommendations related relatedlinks share sharebar sharing shares sidebar signup skip social sponsor
  sponsored sponsors subscribe subscription taboola taglist tags teaser teasers toolbar topbar trending upsell weather
  widget widgets
`);
/** Of reader comments. */
export const COMMENT_HINTS = words('comment comments commentlist commenting disqus respond fbcomments coral livefyre');
/** Two words that mean furniture together: "site-header". */
export const HINT_PAIRS = words(`
  site-header page-header global-header main-header top-header site-footer most-read most-popular read-more read-next
  see-also also-read up-next more-stories more-news latest-news top-stories sign-up follow-us author-bio
`);

/** Beside a hint these make it a word about the page: "comments-open", "has-sidebar". */
export const STATES = words('open closed enabled disabled count off on has no with without');
/** Elements whose classes speak of the page, not of a part. */
export const WHOLE = words('html body main');

/** Attributes that are read. */
export const ATTRIBUTES = words(`
  class id role itemprop datetime content name property href rel type style hidden aria-hidden pubdate
`);
