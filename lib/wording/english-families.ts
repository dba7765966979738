import type { Rule } from "@/lib/wording/lint";

/**
 * English, by families of words: who an end is promised by or to, which paper calls to court, who the other side is
 * and what reaches it. A sentence that nobody has thought of is made of the same few families.
 */

const CASE =
  "(?:the|your|this|that|these|any|a|all|our) (?:\\w+ )?(?:cases?|charges?|record|arrest|ticket|warrant|matter|bond|problem)";
const ENDS =
  "(?:drop(?:ped|s)?|dismiss(?:ed|es)?|vanish(?:es)?|disappears?|evaporates?|collapses?|crumbles?|ends?|over|closed?|closes|erased?|wiped|cleared?|thrown out|go(?:es)? away|falls? (?:apart|away)|history|gone|free|home|win|won|acquitted|let (?:it|this|you|the case) go)";
const AUTHORITY = "(?:prosecutors?|prosecution|judges?|courts?|jury|state|city|district attorney|DA)";
const PAPER =
  "(?:subpoena|summons|citation|court (?:paper|order|notice|letter|date)|notice to appear|letter from the court)";
const DATE = "(?:hearing|court|court date|trial|arraignment|appearance|docket|date in court)";
const RELATIVE =
  "(?:friends?|family|mother|father|parents?|sisters?|brothers?|sons?|daughters?|children|child|aunt|uncle|relatives?|cousins?|neighbors?|pastor|priest|boss)";
/** The other side of a case. Somebody of one's own household is not on it by that alone. */
const OTHER =
  "(?:the|your|that|this|any|every) (?:(?:alleged )?victims?|complainants?|accusers?|witness(?:es)?|neighbors?|other (?:person|people|side|party|driver|family)|owner(?: of the \\w+)?|(?:store|shop)(?: owner| manager)?|manager|(?:person|people|one|man|woman|somebody|someone) (?:who|that) (?:called|signed|complained|accused|reported|was hurt|got hurt|saw)(?: the police| it)?)";
const PARTNER = "(?:your (?:partner|wife|husband|spouse|ex|girlfriend|boyfriend))";

const ORDER = String.raw`(?:^|[.:;,–—] |\b(?:and|or|then|just|simply|also|please|go|why not|feel free to|remember to|be sure to|try to|want to|helps to|best to|better to|fine to|okay to|ok to|safe to|wise to|enough to|free to|might as well|may as well) |\b(?:you|they|we|your ${RELATIVE}) (?:can|may|could|should|might|must|need to|have to)(?: (?:also|always|simply|just|safely|still))? )`;

const rule = (source: string) => new RegExp(source, "giu");
/** Words in between that hold no "not". */
const upTo = (most: number) => String.raw`(?:(?!\b(?:not|never|nor|cannot|without)\b|n[’']t\b).){0,${most}}?`;

const PROMISES: readonly Rule[] = [
  {
    intent: "promise",
    act: rule(
      String.raw`\bgets? (?:tossed|dropped|dismissed|thrown out|reduced|erased)\b.{0,20}\b(?:every time|each time|always|all the time)\b|\b(?:expect|look forward to|plan on) an? (?:\w+ )?(?:dismissal|acquittal|win|victory|release|reduction)\b|\bwe (?:have|will|can|are going to|['’]ll|['’]ve)(?: \w+)? (?:beat|beaten|win|won|defeat|defeated) (?:this|it|these|those|your|the|them)\b`,
    ),
  },
  {
    intent: "promise",
    act: rule(
      String.raw`\b${CASE} (?:will not|won[’']t|will never|cannot) (?:follow|haunt|hurt|affect|cost|show up|count|matter|stick|touch)\b`,
    ),
    negatable: false,
    reportable: true,
  },
  // What becomes of a case, in the future or as a matter of course.
  {
    intent: "promise",
    act: rule(
      String.raw`\b${CASE} (?:will|shall|['’]ll|is going to|are going to|is sure to|is bound to|is certain to|is as good as)(?: \w+){0,2}? ${ENDS}\b`,
    ),
    reportable: true,
  },
  {
    intent: "promise",
    act: rule(
      String.raw`\b${AUTHORITY} (?:will|must|has to|have to|is going to|is bound to|is forced to|has no choice but to|is sure to)(?: \w+)? (?:drop|dismiss|let (?:it|this|you|the case)(?: go| off)|stop the case|close|end the|give (?:it )?up|free you|release you|throw|lower|reduce|clear you|forget|walk away|back off)\b`,
    ),
    reportable: true,
  },
  {
    intent: "promise",
    act: rule(
      String.raw`\b(?:${AUTHORITY}|police|they|other side) (?:has|have|stands?|will have|had|ha[sd] got) (?:no|not a|hardly a|little|zero) (?:\w+ )?(?:chance|case|proof|way to|hope|leg)\b`,
    ),
    negatable: false,
    reportable: true,
  },
  // Somebody who is to be calm, or to lean on us.
  {
    intent: "promise",
    act: rule(
      String.raw`\b(?:rest assured|nothing to (?:worry about|fear|lose)|you can relax|consider it (?:done|handled|solved)|we(?:['’]ve| have) got you|sit back and|problem solved|easy win|sure thing)\b`,
    ),
    negatable: false,
    reportable: true,
  },
  {
    intent: "promise",
    act: rule(
      String.raw`\b(?:count on|rely on|trust|hire|choose|leave it to|call|let) (?:us|our \w+)\b${upTo(40)}\b(?:${ENDS}|erased?|lower(?:ed)?|reduced?|out|results?)\b`,
    ),
  },
  {
    intent: "promise",
    act: rule(
      String.raw`\b(?:our|my) clients (?:\w+ )?(?:go|walk|come|get|win|stay|leave|keep|avoid)\b|\b(?:we|our \w+) (?:always |usually |often )?(?:know how to|find a way to|manage to|succeed in) (?:make|mak|get|bring|have|hav|win|beat|keep|clear)|\bwe (?:win|beat|erase|clear)\b`,
    ),
  },
  {
    intent: "promise",
    act: rule(
      String.raw`\byou(?:['’]re| are) (?:coming|going|walking|getting) (?:home|out|free|off)\b(?! of court)|\b(?:this|it|everything|your case|the case|things) (?:(?:will|is going to|are going to) )?(?:ends? well|turns? out (?:well|fine|all right)|works? out|goes your way|go your way|ends? in your favor|be (?:fine|okay|all right))\b`,
    ),
    reportable: true,
  },
  {
    intent: "promise",
    act: rule(
      String.raw`\b(?:never|rarely|seldom|hardly ever|almost never) (?:leads?|ends?|results?|means?|brings?|goes|sends?)\b.{0,20}\b(?:jail|prison|conviction|trial)\b`,
    ),
    negatable: false,
    reportable: true,
  },
  // A person or a paper that would end it.
  {
    intent: "promise",
    act: rule(
      String.raw`\bwithout (?:the |a |that |this |their |your |any )?(?:alleged )?(?:victim|witness|complainant|accuser|person|testimony|statement)\w*\b.{0,20}\b(?:no case|nothing|is over|ends|falls apart|collapses|cannot (?:go on|win|convict)|has to|must)\b`,
    ),
    negatable: false,
    reportable: true,
  },
  {
    intent: "promise",
    act: rule(
      String.raw`(?<!\bno )(?<!\bno \w+ )\b(?:affidavit|letter|form|signature|paper|request|note|apology|payment)\b${upTo(40)}\b(?:ends|closes|stops|drops|kills|finishes|settles|clears) (?:the|your|this|it|every|any)\b`,
    ),
    reportable: true,
  },
];

const ABSENCES: readonly Rule[] = [
  {
    intent: "absent",
    act: rule(
      String.raw`\b(?:showing up|turning up|going|coming|appearing|attending)(?: (?:to|in|at) (?:the |your )?\w+)? is (?:only |just )?(?:a waste|pointless|useless|unnecessary|optional|not (?:worth|needed|necessary|required))\b|\blet (?:us|a lawyer|your lawyer|our \w+) (?:deal with|handle|take care of|do|go to) (?:the |your )?${DATE}\b|\b${DATE}\b.{0,40}\b(?:relax|rest|stay|sleep) (?:at home|in)\b`,
    ),
    reportable: true,
  },
  {
    intent: "absent",
    act: rule(String.raw`${ORDER}(?:ignore|skip|miss) (?:the|your|that|this|a|any) (?:\w+ )?${PAPER}\b`),
  },
  {
    intent: "absent",
    act: rule(
      String.raw`\b(?:you|they|a witness|witnesses|the (?:victim|witness|person)) (?:can|may|could|should|are free to|is free to|are welcome to)(?: \w+){0,2} (?:stay|remain) (?:at )?home\b|${ORDER}(?:stay|wait|remain) (?:at )?home\b.{0,40}\b(?:${DATE}|date counts|until (?:a|your|the|our) lawyer)\b`,
    ),
  },
  {
    intent: "absent",
    act: rule(
      String.raw`\b(?:${DATE}|${PAPER}|first date)\b(?: \w+){0,3}? (?:is|are) (?:only |just |purely |really |mostly )?(?:optional|voluntary|a formality|no big deal|up to you|not (?:mandatory|required|necessary|needed|important|serious))\b`,
    ),
    negatable: false,
    reportable: true,
  },
  {
    intent: "absent",
    act: rule(
      String.raw`${ORDER}(?:(?:sit|opt|duck|bow|stay)(?: out)?(?: of)?|blow(?: off)?|pass on|skip|forget(?: about)?) (?:this|that|the|your|a|any) (?:\w+ )?(?:${DATE})\b(?: out| off)?`,
    ),
  },
  {
    intent: "absent",
    act: rule(
      String.raw`${ORDER}(?:disregard|throw(?: away| out)?|toss(?: out)?|tear(?: up)?|rip(?: up)?|shred|burn|bin|forget(?: about)?|pay no attention to|leave) (?:the|your|that|this|a|any) (?:\w+ )?${PAPER}\b`,
    ),
  },
  {
    intent: "absent",
    act: rule(
      String.raw`\byou (?:are|will be|['’]re) (?:excused|exempt|free|let off|released) from (?:court|the (?:hearing|trial|date)|appearing|coming|going|any|this)\b`,
    ),
    reportable: true,
  },
  {
    intent: "absent",
    act: rule(
      String.raw`\b(?:no|without|hardly any|few) (?:\w+ )?(?:consequences?|penalty|penalties|harm|trouble|risks?|problems?)\b.{0,30}\b(?:miss\w*|skip\w*|not (?:coming|going|appearing|showing)|staying (?:home|away)|failing to)\b|\bnothing (?:bad )?(?:will )?happens? (?:if|when) (?:you|they) (?:miss|skip|do not|don[’']t|stay|fail)\b|\b(?:missing|skipping) (?:one|a|the|your|that) \w+(?: \w+)? (?:is|has|does) (?:\w+ )?(?:no (?:big deal|problem|harm|consequences?)|fine|okay|harmless)\b`,
    ),
    negatable: false,
    reportable: true,
  },
];

const REACHING: readonly Rule[] = [
  {
    intent: "moveWitness",
    act: rule(
      String.raw`${ORDER}(?:offer|pay|give|slip|promise|lend|hand) (?:${OTHER}|${PARTNER}|them) (?:some |a little |your )?(?:cash|money|something|a sum|compensation|work|a job|a favor)\b|${ORDER}(?:have|get|make|let) ${OTHER} (?:to )?(?:phone|call|write|sign|tell|withdraw|drop|say|go|stay|change|ask|take|recant|forget)\b|${ORDER}tell (?:${OTHER}|${PARTNER}) (?:what|how|why)\b`,
    ),
  },
  {
    intent: "moveWitness",
    act: rule(
      String.raw`${ORDER}(?:see|find out|check|ask) (?:if|whether) (?:${OTHER}|${PARTNER}|they)\b.{0,20}\b(?:reconsider|change|drop|forgive|forget|let it|sign|agree|settle|take it back)\b`,
    ),
  },
  {
    intent: "moveWitness",
    act: rule(
      String.raw`${ORDER}(?:let ${OTHER} know|reach out to ${OTHER}|approach ${OTHER}|get in touch with ${OTHER}|follow ${OTHER}|win ${OTHER} over|plead with (?:${OTHER}|${PARTNER})|remind (?:${OTHER}|${PARTNER}) (?:what|how|that|of|about|why))\b`,
    ),
  },
  // Through others.
  {
    intent: "moveWitness",
    act: rule(
      String.raw`\b(?:note|message|letter|word|call|text|gift|apology)\b${upTo(15)}\b(?:through|via|by way of|from|with the help of) (?:your|a|some) (?:\w+ )?${RELATIVE} (?:can|could|may|might|will|often|usually) (?:help|change|move|soften|persuade|convince|calm|settle|smooth|work|bring|get)`,
    ),
  },
  {
    intent: "moveWitness",
    act: rule(
      String.raw`\b(?:your|a|some|another) (?:\w+ )?${RELATIVE} (?:can|could|may|might|should)(?: \w+)? (?:reach out|smooth|talk|speak|visit|call|text|write|approach|message|plead|explain|settle|make peace|patch)\b${upTo(40)}\b(?:${OTHER}|things (?:over|out|up)|for forgiveness)\b`,
    ),
  },
  {
    intent: "moveWitness",
    act: rule(
      String.raw`${ORDER}(?:send|use|have|get|let|ask) (?:your|a|some|another) (?:\w+ )?${RELATIVE}\b${upTo(20)}\b(?:to|as) .{0,20}\b(?:${OTHER}|go-between|messenger)\b`,
    ),
  },
  // Settling it between themselves.
  {
    intent: "moveWitness",
    act: rule(
      String.raw`${ORDER}(?:(?:work|sort|settle|patch|talk|straighten|smooth|clear|figure|hash|fix) (?:it|this|things|that|matters|everything)(?: out| up| over)?|make (?:peace|up|amends|it right|a deal)|come to (?:an agreement|terms)|reach (?:an agreement|a deal)|strike a deal|reconcile|get back together|bargain|negotiate) (?:directly )?(?:with (?:${OTHER}|${PARTNER}|them)|between (?:you|yourselves))\b`,
    ),
  },
  {
    intent: "moveWitness",
    act: rule(
      String.raw`${ORDER}(?:drive|walk|come|stop by|drop by|head)(?: over)?(?: to| and)? ?(?:see|talk to|talk with|speak with|visit|meet|explain to|apologize to)?\b.{0,12}\b${OTHER}\b`,
    ),
  },
  // Things that reach them.
  {
    intent: "moveWitness",
    act: rule(
      String.raw`${ORDER}(?:send|bring|give|buy|leave|mail|deliver) (?:them|him|her|${OTHER}) (?:some )?(?:flowers|an? (?:gift|present|card|apology)|gifts|presents|chocolates)\b|${ORDER}(?:send|bring|buy|leave) (?:some )?(?:flowers|an? (?:gift|present|card)|gifts|presents|chocolates)\b${upTo(15)}\b(?:and (?:say|tell|write|ask)|to (?:them|${OTHER})|with a note|as an apology)\b|${ORDER}(?:send|bring|give|write|leave|mail) ${OTHER} (?:a|an|some|the|your)\b`,
    ),
  },
  {
    intent: "moveWitness",
    act: rule(
      String.raw`${ORDER}(?:show|send|forward|hand|give|text|e-?mail) (?:${OTHER}|${PARTNER}|them) (?:this|that|the|our|a) (?:\w+ )?(?:page|link|site|form|article|text|paper|affidavit)\b|${ORDER}(?:share|forward|send) (?:this|the|our) (?:\w+ )?(?:page|link|site|article|text) (?:with|to) (?:${OTHER}|${PARTNER}|them)\b`,
    ),
  },
  {
    intent: "moveWitness",
    act: rule(
      String.raw`${ORDER}(?:get|obtain|collect|gather|secure|pick up|ask for) (?:a|an|the|some|their|signed|written)(?: \w+)? ?(?:statements?|letters?|affidavits?|signatures?|notes?|declarations?|promises?)(?: \w+)? (?:from|by|of) (?:${OTHER}|${PARTNER}|them|witnesses|(?:the )?neighbors)\b`,
    ),
  },
];

const ADVICE: readonly Rule[] = [
  {
    intent: "adviseWitness",
    act: rule(
      String.raw`\b(?:victims?|witness(?:es)?|spouses?) (?:can|may|could|should|might)(?: \w+)? (?:decline|refuse|skip|choose not|opt out|say nothing|disappear)\b|${ORDER}(?:say|claim|answer|tell (?:them|the \w+)) (?:that )?(?:you )?(?:cannot|can[’']t|do not|don[’']t|have forgotten|forgot)(?: \w+)? ?(?:recall|remember|know|what|everything)\b`,
    ),
  },
  {
    intent: "adviseWitness",
    act: rule(
      String.raw`\b(?:nobody|no one|no judge|no court|they|the \w+) (?:can|may|could|is able to)(?:not|n[’']t)? (?:force|make|compel|require|order) (?:a |the |any )?(?:witness(?:es)?|victims?|spouses?|wife|husband|you) (?:to )?(?:talk|testify|speak|come|answer|take the stand)\b(?! (?:to|with) (?:the )?(?:police|officers?))`,
    ),
    negatable: false,
    reportable: true,
  },
  {
    intent: "adviseWitness",
    act: rule(
      String.raw`\b(?:keep|stay|remain) (?:silent|quiet)\b.{0,20}\b(?:on the stand|as a witness|with the prosecutor|about what you saw)\b|\bwhen (?:the|a) (?:prosecutor|prosecution|victim service officer|investigator|state)\b[^,]{0,25}, (?:just |simply )?(?:hang up|(?:do not|don[’']t) (?:answer|pick up|talk|open)|ignore|say nothing|refuse|block)\b`,
    ),
    negatable: false,
  },
  {
    intent: "adviseWitness",
    act: rule(
      String.raw`${ORDER}(?:say|tell|claim|swear|write|explain|insist)\b${upTo(30)}\b(?:it (?:was|is)|there was|nothing|you) (?:all |just |only )?(?:an? )?(?:big )?(?:misunderstanding|accident|joke|mistake|lie|nothing|happened|made it up|overreacted|exaggerated|lied|imagined)\b`,
    ),
  },
  {
    intent: "adviseWitness",
    act: rule(
      String.raw`\b(?:sign|fill in|send in|swear)\b${upTo(30)}\b(?:and|then|so that)\b${upTo(12)}\b(?:case|charges?|it|everything) (?:is|are|will be|gets?) (?:\w+ )?(?:closed|over|dropped|dismissed|done|gone|ended)\b`,
    ),
    reportable: true,
  },
  {
    intent: "adviseWitness",
    act: rule(
      String.raw`\b(?:victims?|witness(?:es)?|spouses?) (?:are|is|have|has) (?:free|allowed|permitted|entitled|welcome|the right|every right|under no duty) to (?:ignore|refuse|skip|stay|leave|decline|disregard|miss|say nothing|keep|come|testify|obey)\b`,
    ),
  },
];

const GENDER: readonly Rule[] = [
  {
    intent: "gender",
    act: rule(String.raw`(?<!\bwomen\b.*)\bmen\b(?!.*\bwomen\b)|\b(?:ladies|gentlemen|girls|guys)\b`),
    negatable: false,
    asks: false,
  },
];

/** What the families find beside the rules of english.ts. */
export const ENGLISH_FAMILIES: readonly Rule[] = [
  ...PROMISES,
  ...ABSENCES,
  ...REACHING,
  ...ADVICE,
  ...GENDER,
];
