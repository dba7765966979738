/**
 * Given names that stand for each other in the United States, in English and in Spanish: short forms, and the same
 * name of women and men where they share one. A name may stand in several lines. Only for finding people who may be
 * the same; whether they are, a person decides.
 */
const SAME = `
abe abraham | al alan albert alfred alberto alfredo | alex alexander alexandra alexis alejandro alejandra sandy xander
andy drew andrew andres andrea | tony anthony antonio toni tono | ben benny benjamin benjamin | bill billy will willy william liam guillermo memo
bob bobby rob robby robert roberto beto | brad bradley | charlie chuck charles carlos | chris christopher christina christine cristina cristian christian
cathy kathy kate katie kat catherine katherine kathleen catalina | cindy cynthia | dan danny daniel daniela | dave davey david | deb debbie deborah debra
dick rick ricky rich richard ricardo | don donny donald | ed eddie ted edward eduardo lalo edgar | liz lizzie beth betty eliza elizabeth elisabeth isabel
fran frank frankie francis frances francisco francisca paco pancho cisco | fred freddy frederick alfredo federico | gabe gabriel gabriela
geoff jeff geoffrey jeffrey | george jorge | greg gregory gregorio | hank harry henry enrique quique kike | jack johnny john jon juan jonathan
jake jacob jacobo | jim jimmy jamie james jaime santiago | jen jenny jennifer | jerry gerald gerardo jerome | jess jessie jessica jesse
joe joey joseph jose pepe josefina | josh joshua | ken kenny kenneth | larry lawrence laurence lorenzo | leo leonard leonardo leon | lou louis lewis luis louise luisa
maggie meg peggy margaret margarita | mandy amanda | manny manuel emmanuel manolo manuela | marge margie marjorie | mark marcus marcos | matt matty matthew mateo
meg megan | mike mikey mick michael miguel micheal | molly mary maria mari | nate nathan nathaniel | nick nicky nicholas nicolas nicole | nacho ignacio
pam pamela | pat patty patrick patricia patricio | pete peter pedro | phil philip phillip felipe | ray raymond ramon raimundo | rafa rafael ralph raphael
ron ronny ronald ronaldo | sam sammy samuel samantha | steve stevie steven stephen esteban stephanie | sue susie susan suzanne susana | tim timmy timothy timoteo
tom tommy thomas tomas | vicky victoria | vic victor | walt wally walter | zach zack zachary | sean shawn shaun | jesus chuy chucho | lupe lupita guadalupe
lola dolores | concha concepcion | tere teresa theresa terry | terry terrence terence | charo chayo rosario | licha alicia | nando fernando hernando
neto ernesto ernest ernie | poncho alfonso alonso | checo sergio | rosie rosa rose | cuco refugio | beto alberto humberto norberto | lencho lorenzo | quino joaquin
mohamed muhammad mohammed mohammad mohamad | kim kimberly | mel melissa melanie | becky rebecca rebeca | barb barbie barbara | ginny virginia | nan nancy ann anna anne annie ana anita
trish patricia | val valerie valeria | wes wesley | stan stanley | russ russell | randy randall randolph | gene eugene eugenio | gus august agustin gustavo augusto
`;

const GROUPS: readonly (readonly string[])[] = SAME.trim()
  .split(/[|\n]/u)
  .map((line) => line.trim().split(" "));

const FORMS = new Map<string, string[]>();
for (const group of GROUPS) {
  const [head = ""] = group;
  for (const word of new Set(group)) FORMS.set(word, [...(FORMS.get(word) ?? []), head]);
}

/**
 * The words under which a word of a name is kept: one for each group of names that stand for each other, or the
 * word itself. Two words may be the same name when they share one.
 * @param word as {@link import("./words").nameWords} gives it
 */
export function usualForms(word: string): readonly string[] {
  return FORMS.get(word) ?? [word];
}
