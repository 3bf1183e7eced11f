/**
 * What scraped news pages carry besides the story, as lines. All in lower case, with straight apostrophes, without the
 * bullets and marks at either end.
 */
const lines = (s: string): ReadonlySet<string> =>
  new Set(
    s
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
const words = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));

/** Whole lines that are furniture wherever they stand. */
export const FURNITURE_LINES = lines(`
  advertisement
  advertisements
  advertise with us
  sponsored
  sponsored content
  paid content
  promoted
  promoted content
  story continues below
  story continues below advertisement
  article continues below
  article continues below advertisement
  continue reading below
  continue reading
  continue reading the main story
  scroll to continue
  scroll down for video
  loader image
  loading
  image
  photo
  photos
  video
  videos
  play
  pause
  play video
  now playing
  print more
  print this page
  text size
  font size
  a a
  a a a
  view full caption
  hide caption
  show caption
  toggle caption
  enlarge this image
  hide transcript show transcript
  hide transcript
  show transcript
  copy link
  copy link copy
  link copied
  skip to content
  skip to main content
  skip navigation
  toggle navigation
  menu
  main menu
  search
  close
  home
  subscribe
  subscribe now
  log in
  login
  sign in
  sign up
  register
  my account
  newsletter
  newsletters
  previous
  next
  prev
  previous post
  next post
  previous article
  next article
  up next
  back to top
  back
  top
  read more
  see more
  show more
  load more
  view more
  view all
  see all
  learn more
  more
  also
  see also
  related
  more info
  contact us
  about us
  privacy policy
  terms of use
  terms of service
  terms and conditions
  all rights reserved
  reprints and permissions
  report an error
  report a typo
  submit a tip
  send tips
  corrections
  complete coverage
  full coverage
  live updates
  slideshow
  photo gallery
  gallery
  view gallery
  listen
  listen to this article
  comments
  reply
  buy photo
  why are we asking this
  email
  email address
  enter email
  first name
  last name
  your name
  zip code
  password
  username
  submit
  remember me
  forgot password
  recommended for you
  already have an account
  free apps
  download our apps
  download our app
`);

/** A line of nothing but these is a bar of share links. */
export const SHARE_WORDS = words(`
  share tweet facebook twitter x google email e-mail mail print more pinterest linkedin reddit whatsapp copy link pin
  text sms like loading save post gmail messenger tumblr flipboard instagram youtube telegram threads bluesky pocket
  digg stumbleupon snapchat tiktok comment comments shares likes this story article on via with to using by and or a
  click now apps app home follow us icon
`);

/** One of these must be in a bar of share links. */
export const SHARE_MARKS = words(`
  share tweet facebook twitter google pinterest linkedin reddit whatsapp email e-mail print gmail messenger tumblr
  flipboard instagram youtube telegram threads pocket stumbleupon shares
`);

/** Labels before a link to another story: "RELATED: …", "Watch: …". */
export const LINK_LABELS = words(`
  related watch photos photo video videos slideshow gallery images raw-video mugshots more read also link links
  resources listen recommended trending story poll map interactive timeline special-report podcast
`);

/** Subjects of list headings: "More stories on …", "Latest News", "Most Read", "More Articles Like This". */
export const LIST_NOUNS = words(`
  news stories articles posts headlines coverage videos picks reads reading links topics tags comments content
`);
export const LIST_OPENERS = words(`
  latest more top related recent popular trending other recommended featured similar editors' editor's most previous
  also today's suggested
`);

/** Words before a cardinal heading of reader comments: "12 comments", "One thought on …", "Leave a Reply". */
export const COMMENT_HEADINGS: readonly RegExp[] = [
  /^(?:\d{1,5}|one|two|three|four|five|six|seven|eight|nine|ten) (?:thoughts?|repl(?:y|ies)|responses?|comments?) (?:on|to)\b/,
  /^(?:leave|post|write|add|submit|make) (?:a|your) (?:reply|comment|response|message)\b/,
  /^(?:reader|readers'|user|facebook|recent) (?:comments|responses|reactions)$/,
];

/** Headings that may be a mere link; they begin comments only after a story. */
export const WEAK_COMMENT_HEADINGS: readonly RegExp[] = [
  /^(?:(?:view|show|see|read|all|hide) )?(?:all )?(?:the )?\(?\d{0,5}\)? ?comments?(?: \(?\d{1,5}\)?)?$/,
  /^comments?: ?\d{1,5}$/,
  /^join the (?:conversation|discussion)$/,
  /^be the first to comment/,
  /^what do you think$/,
];
