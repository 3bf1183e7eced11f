/**
 * Lines of page furniture: adverts, share links, sign-up forms, links to other stories, copyright, picture credits,
 * weather. Each rule looks at one line; what is not surely furniture is the story.
 */
import {
  FURNITURE_LINES,
  LINK_LABELS,
  LIST_NOUNS,
  LIST_OPENERS,
  SHARE_MARKS,
  SHARE_WORDS,
} from './furniture-lexicon.ts';
import type { Line } from './line.ts';

const COPYRIGHT =
  /^\(?(?:[Ss]ource: .{1,80} )?(?:©|\([Cc]\)|[Cc]opyright\b|COPYRIGHT\b)[ ,:]{0,2}(?:©|\([Cc]\))?(?: ?[Cc]opyright)?[ ,]{0,2}(?:\d{3,4}\b|by\b|the [A-Z]|[A-Z]|[Aa]ll rights)|\/Copyright \d{4}/;
const RIGHTS = /all rights reserved|may not be (?:published|reproduced)|rewritten,? or redistributed/;
const FORM =
  /^(?:sign up (?:for|to|now|here|today)|subscribe (?:to|now|today|for)|sign in (?:with|to|using|here)|log ?in (?:to|with)|already (?:have an|a subscriber|registered)|create (?:an|your|a free) account|register (?:now|here|for free|to continue)|by (?:submitting|signing up|clicking|subscribing|registering|continuing|providing your)|thank you for (?:registering|subscribing|signing up|reading)|we have sent (?:a|you)|we look forward to seeing you on|welcome back\b|click (?:here|on the|below|the link)|tap here|please (?:enable|click|check your|subscribe|log in|sign in|turn on|disable|use any)|your e-?mail address|required fields|enter your|invalid e-?mail|never miss|get (?:the|our|your|more|breaking|unlimited|today's|daily|latest|free|news|updates)[^.]{0,60}(?:newsletter|inbox|alerts|app\b|delivered|mail|subscription|access)|download (?:the|our|this)\b|join our\b|join the conversation on|stay (?:up to date|connected|informed)|stay (?:with|tuned to) .{2,30} for (?:more|updates|further|the latest)|support (?:our|local|independent) journalism|copy link|you need the latest version|you must (?:be logged in|enable|log in)|(?:we|this (?:web)?site) uses? cookies|accept (?:all )?cookies|manage (?:cookies|preferences|consent)|translate (?:this|text|page|to)|read or share this|report an error|submit a tip|(?:have|got) a (?:news )?tip\b|visit .{2,60} at (?:www\.|http)|photos? \(for help with|\d{1,2} min(?:ute)?s? read$|want to talk about the news|if you (?:enjoyed|liked) this|this site is protected by|powered by\b|be the first to know|like us on|find us on|updates with friend|scroll (?:down|to)|view (?:full caption|comments|gallery)|subscribers? only|sharing options)/;
const AD =
  /^(?:ad|advert|advertisement|sponsored)\b(?: \d{1,2})?(?:[-:. ]{0,3}(?:continue reading|story continues|article continues|scroll|content continues).{0,60})?$/;
const CONTINUES = /^\(?(?:story|article|post|content) continues? (?:below|after)\b/;
const CONTACT = /^(?:follow|find|reach|contact|call|e-?mail|connect with|send|twitter|like)\b/;
const CONTACT_MARK = /@\w|\bon (?:twitter|facebook|instagram|x)\b|\btwitter\.com|reporter\b.*\d{3}|staff writer/;
const REACHED = /\b(?:can be reached|reach (?:him|her|them|the reporter)|follow (?:him|her|them|me|us) on)\b/;
const ADDRESS =
  /^(?:[\w.+-]{1,60}@[\w.-]{1,60}|@\w{1,30}|https?:\/\/\S{1,300}|www\.\S{1,200}|(?:\+?1[ .-])?\(?\d{3}\)?[ .-]{1,2}\d{3}[.-]\d{4})(?:[,; ]+(?:and |or |twitter:? )?.{0,60})?$/;
const NAME_AND_PHONE = /^[^.!?:]{3,40}: \(?\d{3}\)?[ .-]{1,2}\d{3}[.-]\d{4}$/;
const TEMPERATURE = /^-?\d{1,3} ?(?:°|º|˚) ?[FC]?$|^-?\d{1,3} [FC]$/;
const WEATHER =
  /^(?:partly|mostly)? ?(?:cloudy|sunny|clear|overcast|fair)(?: \d{1,3}.{0,3})?$|^(?:humidity|wind|feels like|high|low|dew point|uv index|chance of rain)s?:? -?\d.{0,20}$/;
const CREDIT =
  /^\(?(?:(?:file |ap |staff |courtesy |provided |handout |stock )?(?:photo|image|picture|illustration|graphic|video|photograph)s?(?: credit| courtesy| source| illustration)?|credits?|courtesy|provided)(?: ?(?:by|of|via|from|:|\/)) ?.{1,80}$|^.{1,40}(?:\/| )(?:getty images|shutterstock|istock|afp|ap photo|file photo|via ap)\)?$/;
const OWNED_IMAGE = /^(?:[A-Z][\w.&'’-]{0,20} ){1,4}(?:Images?|Photos?|Illustration|Graphic|File)$/;
const SUBJECTS =
  /^(?:tags?|filed under|topics?|categor(?:y|ies)|keywords?|in this article|sections?|posted in)\b ?[:\n]/;
const PLAYLIST = /^\d{1,2}:\d{2} (?!(?:a\.?m|p\.?m)\b)\S/i;
const ORNAMENT = /^(?:[#*_=~•·.–—-][ \t]*){2,}$|^-+ ?(?:30|ends?) ?-+$/i;
const BULLETED_LINK = /^(?:\+|>>|»|►|▶|→|❯|➡)\s{0,3}\S/u;

/** Words of the longest line that is furniture as a whole. */
const LONGEST_FURNITURE = Math.max(...[...FURNITURE_LINES].map((line) => line.split(' ').length));

/** Bars of share buttons and counts: nothing but their words. */
function isShareBar(line: Line): boolean {
  if (line.count === 0 || line.count > 16 || (line.ended && line.count > 4)) return false;
  let marked = false;
  for (const word of line.key.split(' ')) {
    const bare = /^[^a-z0-9]|[^a-z0-9]$/.test(word) ? word.replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '') : word;
    if (SHARE_MARKS.has(bare)) marked = true;
    else if (!SHARE_WORDS.has(bare) && bare !== '' && !/^\d[\d.,]*k?$/.test(bare)) return false;
  }
  return marked;
}

/** Parts between bars, arrows or wide gaps, all short: a menu or a trail of links. */
function isTrail({ text, ended }: Line): boolean {
  if (ended || text.length > 160) return false;
  const parts = text.split(/ ?[|›»•·>] ?| {2,8}|\t/).filter((part) => part !== '');
  if (parts.length < 2 || !parts.every((part) => part.length <= 24 && !/\d/.test(part))) return false;
  return parts.length >= 3 || parts.every((part) => FURNITURE_LINES.has(part.toLowerCase()));
}

/** A label before a link is no longer than this, in characters. */
const LONGEST_LABEL = 30;

/** "RELATED: …", "►Watch: …", "STORY: …": a label and a headline. */
function isLabelledLink({ text, key, ended, count }: Line): boolean {
  const colon = key.slice(0, LONGEST_LABEL + 1).search(/[:|]/);
  if (colon < 2) return false;
  const label = key.slice(0, colon).trim();
  const first = label.split(' ', 1)[0]!;
  if (!LINK_LABELS.has(label.replaceAll(' ', '-')) && !LINK_LABELS.has(first)) return false;
  if (!LINK_LABELS.has(label) && !/^(?:read|related|watch|more|raw|special|photos?|videos?|also)\b/.test(label))
    return false;
  return !ended || (count <= 25 && /^\W*(?:[A-Z]{4,}|Related|Watch|Read|Photos?|Videos?|More)\b/.test(text));
}

/** Headings of lists of other stories: what follows is a list of links. */
export function isListHeading(line: Line): boolean {
  if (line.ended || line.count === 0 || line.count > 9) return false;
  const { key } = line;
  if (
    /^(?:also on|also in|more (?:from|on|in|stories)|you (?:may|might) (?:also )?(?:like|be interested)|don't miss|in case you missed it|what to read next|read next|editors?'?s? (?:picks?|choice)|most (?:read|popular|viewed|commented|shared)|like this|read more .{0,20}stories|related$|also$|up next$|complete coverage$|recommended$|trending)/.test(
      key,
    )
  )
    return true;
  const words = key.split(' ');
  if (!LIST_OPENERS.has(words[0]!) || words.length > 7) return false;
  const last = words.at(-1)!.replace(/:$/, '');
  return LIST_NOUNS.has(last) || words.slice(1, 3).some((word) => LIST_NOUNS.has(word)) || key.endsWith('like this');
}

/** A temperature or a line of a forecast. */
export function isWeather({ text, key }: Line): boolean {
  return TEMPERATURE.test(text) || WEATHER.test(key);
}

/** Whether the line is furniture by itself. */
export function isFurniture(line: Line): boolean {
  if (!line.whole || line.isPlain) return false;
  const { text, key, count, ended } = line;
  if ((count <= LONGEST_FURNITURE && FURNITURE_LINES.has(key)) || key === '') return true;
  if (AD.test(key) || CONTINUES.test(key) || ORNAMENT.test(text)) return true;
  if (COPYRIGHT.test(text) && (RIGHTS.test(key) || count <= 12)) return true;
  if (count <= 30 && RIGHTS.test(key)) return true;
  if (FORM.test(key)) return true;
  if (isShareBar(line) || isTrail(line) || isLabelledLink(line) || isListHeading(line) || isWeather(line)) return true;
  if (CONTACT.test(key) && CONTACT_MARK.test(key)) return true;
  if (count <= 35 && REACHED.test(key) && /@|\d{3}|twitter|facebook|instagram/.test(key)) return true;
  if (ADDRESS.test(text) || NAME_AND_PHONE.test(text)) return true;
  if ((!ended && count <= 14 && CREDIT.test(key)) || OWNED_IMAGE.test(text)) return true;
  if (SUBJECTS.test(key)) return true;
  return !ended && (BULLETED_LINK.test(text) || (PLAYLIST.test(text) && count >= 3));
}
