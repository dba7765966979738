import { ENGLISH_FAMILIES } from "@/lib/wording/english-families";
import type { Grammar } from "@/lib/wording/lint";

/** Somebody whom the reader might try to move. */
const PERSON =
  "(?:him|her|them|someone|somebody|anyone|anybody|people|(?:your|the|that|this|another|other|a|any|every|each) (?:other )?(?:alleged )?(?:victims?|witness(?:es)?|person|people|partner|wife|husband|spouse|girlfriend|boyfriend|ex|neighbors?|friends?|family|mother|father|owner|store|accuser|caller|clerk of the store|side))(?: (?:named as the victim|who called|who signed))?";

/** What stands before a verb that tells the reader to do it. */
const ORDER = String.raw`(?:^|[.:;,–—] |\b(?:and|or|then|just|simply|also|please|why not|feel free to|remember to|be sure to|try to|want to|idea to|helps to|way is to|better to|best to|fine to|okay to|safe to|wise to|enough to) |\b(?:you|they|we|he|she|your (?:family|friends?|mother|father|relatives?)) (?:can|may|could|should|might|must|need to|have to)(?: (?:also|always|simply|just|safely|still))? )`;

const COURT = "(?:court|hearing|trial|arraignment|court date|appointment|subpoena|docket|first appearance)";
const ENDED =
  "(?:dropped|dismissed|thrown out|acquitted|not guilty|cleared|erased|reduced|go away|goes away|disappears?|walk free|go free|goes free|free|off|over|gone|out of jail|go home|released|wiped(?: clean)?|expunged)";
const YIELD =
  "(?:drop|withdraw|forget|forgive|take back|change|recant|sign|lie|leave town|keep quiet|stay (?:away|home|silent|quiet)|not (?:to )?(?:come|go|testify|appear|talk|show)|refuse|miss|skip)";

const rule = (source: string) => new RegExp(source, "giu");

/** English. An order stands in its bare form ("ask", not "asking"); a "not" reaches over commas with an "or". */
export const ENGLISH: Grammar = {
  negation:
    /\b(?:not|never|cannot|nobody|no one|none|neither|nor|without|no page|no lawyer)\b|n[’']t\b|\brefuse to\b/u,
  joins: /\b(?:or|nor|and)\b/iu,
  urges: /^(?:and )?why (?:not|don[’']t)\b/iu,
  reports:
    /(?<!\b(?:we|i|our \w+) )\b(?:whether|thinks?|believes?|hears?|heard|told you|said|says?|hopes?|count on)\b[^.;:,]*$/iu,
  dictates:
    /(?:^|[,;] |\b(?:and|then|just|please|you (?:can|could|may|should|might)) )(?:tell|say|write|text|message|ask)\b[^“"]*$/iu,
  rules: [
    // Someone of ours, or the reader, brings an end about.
    {
      intent: "promise",
      act: rule(
        String.raw`\b(?:we|our (?:\w+ )?(?:lawyers?|attorneys?|firm|practice|team)|this (?:firm|practice)|a lawyer|an attorney|your lawyer) (?:will|can|do|always|know how to)\b.{0,40}?\b(?:gets?|wins?|beats?|has?ve|makes?|keeps?)\b.{0,40}?\b(?:${ENDED}|these cases|your case|the case|you out)\b`,
      ),
    },
    { intent: "promise", act: rule(String.raw`\b(?:a lawyer|we|our lawyers?) always wins?\b`) },
    { intent: "promise", act: rule(String.raw`\b(?:we|i|our \w+) (?:guarantee|promise|assure)\b`) },
    {
      intent: "promise",
      act: rule(
        String.raw`\b(?:your|the|this|these|all|every) (?:case|charges?|record|bond|ticket)s? (?:will|shall|is going to|are going to|is sure to|is certain to)\b(?: \w+){0,3}? ${ENDED}\b`,
      ),
      reportable: true,
    },
    { intent: "promise", act: rule(String.raw`\byou (?:will|are going to|are sure to) (?:\w+ )?${ENDED}\b`) },
    {
      intent: "promise",
      act: rule(
        String.raw`\b(?:most|nearly all|almost all|nine (?:out of|in) ten|\d+ (?:out of|in) \d+)\b.{0,60}?\b(?:${ENDED}|wins?)\b`,
      ),
    },
    {
      intent: "promise",
      act: rule(
        String.raw`\bif\b[^,]{0,60}\b(?:victim|witness|person|they|nobody)\b[^,]{0,60}, (?:then )?(?:the|your) (?:case|charges?) (?:is|are|will be|gets?|must be|has to be|will) (?:(?!not )\w+ )?${ENDED}\b`,
      ),
    },
    {
      intent: "promise",
      act: rule(
        String.raw`\b(?:surely|certainly|definitely|without a doubt)\b.{0,30}\b(?:drop|dismiss|lower|release|win|let you)\w*`,
      ),
      negatable: false,
    },
    {
      intent: "promise",
      act: rule(String.raw`\b\d{1,3} ?(?:%|percent\b)|\bwin rate\b|\bnever lost a case\b|\bbest lawyers?\b`),
      negatable: false,
      asks: false,
    },
    {
      intent: "promise",
      act: rule(
        String.raw`\b(?:the |your )?(?:prosecutors?|judges?|courts?|jury|district attorney) (?:will|is going to|has to|have to|must) (?:\w+ )?(?:drop|dismiss|release you|free|let you (?:go|off)|lower|throw|give up|clear)\b`,
      ),
      reportable: true,
    },
    {
      intent: "promise",
      act: rule(
        String.raw`\byou(?:[’']ll| will| are going to| can expect to) (?:(?:soon|surely|probably|likely) )?(?:win|walk|beat|get (?:off|out)|go (?:home|free)|be (?:home|free|out|acquitted|released|cleared)|not (?:go to|see|spend)\b.{0,20}\b(?:jail|prison))\b|\byou won[’']t (?:go to|see|spend)\b.{0,20}\b(?:jail|prison)`,
      ),
      reportable: true,
    },
    {
      intent: "promise",
      act: rule(
        String.raw`\bno way (?:that )?(?:they|the \w+|anyone|a jury) can\b|\bwe (?:always )?(?:get|have) (?:good|great|the best) results\b|\bcases?\b.{0,20}\bnever end in\b|\b(?:always|usually|mostly) (?:gets? |ends? |is |are )?(?:dismissed|dropped|thrown out)\b|\b(?:is|are) (?:always|usually|mostly) (?:dismissed|dropped)\b`,
      ),
      negatable: false,
      reportable: true,
    },
    // Away from court: a "not" makes this one, so it stands in the act itself.
    {
      intent: "absent",
      act: rule(
        String.raw`\b(?:do not|don[’']t|never|need not|needn[’']t|should not|shouldn[’']t|must not|not (?:have|need|required|necessary) to|no need to|not be in)\b(?: \w+)? ?(?:(?:go to|come to|attend|be in|appear in|obey|answer|honor) (?:the |your |that |this |a |any |every )?(?:\w+ )?${COURT}\b(?! (?:alone|with|without|late|drunk|angry|together|unprepared|in ))|appear\b|show up\b(?! (?:alone|with|without|late)))`,
      ),
      negatable: false,
    },
    {
      intent: "absent",
      act: rule(
        String.raw`${ORDER}(?:skip|miss|ignore|dodge|avoid|stay (?:home|away)(?: from| on)?)\b.{0,20}\b${COURT}`,
      ),
    },
    {
      intent: "absent",
      act: rule(
        String.raw`\b(?:do not|don[’']t|does not|doesn[’']t) (?:have|need) to (?:go to|come to|attend|be in) (?:the |your |that |any )?(?:\w+ )?${COURT}\b(?! (?:alone|with|without))|\b(?:nobody|no one) (?:has|needs) to (?:appear|go to court|come to court|attend|show up)|\blet (?:the|your|that) (?:${COURT}|date)(?: date)? (?:pass|go by)\b`,
      ),
      negatable: false,
    },
    // Somebody is set on a witness.
    {
      intent: "moveWitness",
      act: rule(
        String.raw`${ORDER}(?:ask|tell|get|beg|urge|persuade|convince|pressure|push|press|remind|encourage|advise|help|make|let|text|message|call|write)(?: to)? ${PERSON}\b.{0,40}?\b${YIELD}\b(?! the rule)`,
      ),
      asks: false,
    },
    {
      intent: "moveWitness",
      act: rule(
        String.raw`${ORDER}(?:ask|tell|beg|remind|warn) ${PERSON} (?:that|how|what|why)\b.{0,60}\b(?:testify|at stake|say|charges?|case|court)\b`,
      ),
      asks: false,
    },
    {
      intent: "moveWitness",
      act: rule(String.raw`${ORDER}say to (?:him|her|them)\b.{0,40}\b(?:drop|withdraw|forget|sorry)\b`),
    },
    { intent: "moveWitness", act: rule(String.raw`${ORDER}(?:talk|scare) ${PERSON} (?:into|out)\b`) },
    {
      intent: "moveWitness",
      act: rule(
        String.raw`${ORDER}(?:have|get|send|let) (?:a|your|some|another) (?:\w+ )?(?:friend|family|mother|father|relative|cousin|neighbor|person)\w* .{0,30}\b(?:talk|speak|reach|pass|carry|deliver|explain|visit|message)\b`,
      ),
    },
    {
      intent: "moveWitness",
      act: rule(
        String.raw`${ORDER}(?:(?:offer|pay|give|promise) ${PERSON}|offer to pay) .{0,50}\b(?:drop|dropped|silence|quiet|stay|forget|ask)\w*`,
      ),
    },
    {
      intent: "moveWitness",
      act: rule(
        String.raw`${ORDER}(?:download|print|fill in|use|bring|take|hand|give)\b.{0,40}\baffidavit\b.{0,40}\b(?:victim|them|witness|person)\b`,
      ),
    },
    // Any order to reach a victim or a witness is one too many, whatever it is to be for.
    {
      intent: "moveWitness",
      act: rule(
        String.raw`${ORDER}(?:call|write(?: to)?|text|message|contact|visit|see|meet|apologize to|talk (?:to|with)|speak (?:to|with)|reach out to|explain to|make up with|ask|tell|beg|convince|persuade|encourage|get|have|let|remind|help|push|pressure) (?:the|your|that|this|any|a|every) (?:\w+ )?(?:victims?|witness(?:es)?|complainant|accuser)\b(?! (?:services?|assistance|advocate))`,
      ),
    },
    {
      intent: "moveWitness",
      act: rule(
        String.raw`${ORDER}(?:text|call|write|message|tell|let|apologize to|remind) (?:to )?(?:him|her|them)\b.{0,30}\b(?:sorry|drop\w*|love|miss|forgiv\w+|your side)\b`,
      ),
    },
    {
      intent: "moveWitness",
      act: rule(
        String.raw`${ORDER}(?:have|get|send|let|ask) (?:a|your|some|another) (?:\w+ )?(?:friend|family|mother|father|sister|brother|son|daughter|aunt|uncle|relative|cousin|neighbor|pastor|boss)\b.{0,30}\b(?:(?:talk|speak|reach out|explain) (?:to|with|things)|tell (?:him|her|them)|(?:pass|carry|deliver|bring) (?:a|the|your|this) (?:message|note|letter|word))`,
      ),
    },
    // A witness is told what to do.
    {
      intent: "adviseWitness",
      act: rule(
        String.raw`\b(?:you|they|a witness|witnesses|the (?:victim|person|witness)|a spouse|spouses|your (?:wife|husband|spouse|partner))\b (?:can|may|could|should|might)? ?(?:refuse|decline) to (?:testify|answer the prosecutor|take the stand|cooperate|come to court|obey)`,
      ),
    },
    {
      intent: "adviseWitness",
      act: rule(
        String.raw`\b(?:you|they|a witness|witnesses|the (?:victim|person|witness)) (?:do|does|need) ?(?:not|n[’']t)(?: have to| need to)? (?:testify|answer the prosecutor|talk to the prosecutor|take the stand|cooperate|obey)`,
      ),
      negatable: false,
    },
    {
      intent: "adviseWitness",
      act: rule(
        `${ORDER}(?:say|claim|tell (?:them|the (?:court|judge|jury|prosecutor|police))) (?:that )?(?:you )?.{0,20}(?:do not|don[’']t|cannot|can[’']t) remember`,
      ),
    },
    {
      intent: "adviseWitness",
      act: rule(
        String.raw`(?<!\bto \w+(?:, \w+)*,? )${ORDER}(?:take back|change|soften|leave out|water down|withdraw)\b.{0,20}\b(?:statement|story|testimony|details|what you (?:said|saw))\b`,
      ),
    },
    {
      intent: "adviseWitness",
      act: rule(
        String.raw`\b(?:a |your )?(?:spouses?|wife|husband|wives)\b[^.]{0,20}\b(?:cannot|can[’']t|may not|need not|never has to|never have to|does not have to|do not have to)\b.{0,20}\btestify\b`,
      ),
      negatable: false,
    },
    {
      intent: "adviseWitness",
      act: rule(
        String.raw`\b(?:can|may|could|should) (?:refuse|decline) to (?:talk|speak) (?:to|with) the prosecutor|\b(?:do not|don[’']t|should not|shouldn[’']t|never) cooperate\b|\bwhat you saw\b(?<=\b(?:do not|don[’']t|never) .*)|\bdon[’']t have to (?:testify|answer the (?:prosecutor|subpoena)|obey)`,
      ),
      negatable: false,
    },
    {
      intent: "adviseWitness",
      act: rule(
        String.raw`\bwitness(?:es)? (?:should|can|may|could) (?:(?:just |simply )?not\b|say as little|stay|refuse|forget|leave|ignore|keep)|\bif you are (?:a |the )?(?:witness|victim)\b[^.]{0,40}\b(?:stay home|refuse|ignore|need not|(?:do not|don[’']t) have to)|${ORDER}(?:say|claim|tell (?:them|the \w+)) (?:that )?(?:you (?:made|lied)|it never|it was (?:a lie|an accident))`,
      ),
    },
    // Who is a man and who is a woman: a word for one without its pair, a pronoun without somebody whom it stands for.
    {
      intent: "gender",
      act: rule(
        String.raw`(?<!\b(?:he or|mothers?|sisters?|daughters?|aunts?|grandmothers?)\b.*)\b(?:she|her|hers|herself)\b(?! or (?:he|his|him)\b)`,
      ),
      negatable: false,
      asks: false,
    },
    {
      intent: "gender",
      act: rule(
        String.raw`(?<!\b(?:she or|her or|fathers?|brothers?|sons?|uncles?|grandfathers?)\b.*)\b(?:he|him|his|himself)\b(?! or (?:she|her|hers)\b)`,
      ),
      negatable: false,
      asks: false,
    },
    {
      intent: "gender",
      act: rule(
        String.raw`(?<!\b(?:husband|boyfriend)s?\b.*)\b(?:wife|wives|girlfriends?)\b(?!.*\b(?:husband|boyfriend))|(?<!\b(?:wife|wives|girlfriends?)\b.*)\b(?:husband|boyfriend)s?\b(?!.*\b(?:wife|wives|girlfriend))|\b(?:the|a|battered|accused) (?:wo)?m[ae]n\b|(?<!\bmen .*)\bwomen\b(?!.*\bmen\b)`,
      ),
      negatable: false,
      asks: false,
    },
    ...ENGLISH_FAMILIES,
  ],
};
