/** Words that would judge for the reader, by language: “claims”, “so-called”, “propaganda”, “lies”. */
export const VERDICTS: Readonly<Record<string, RegExp>> = {
  en: /\b(claims?|claimed|so-called|propaganda|falsely|admits?|bias(ed)?|lies|regime)\b/iu,
  ar: /زعم|مزاعم|مزعوم|ادعاء|يدّعي|ما يسمى|دعاية|أكاذيب|كذب|منحاز|النظام/u,
  es: /presunt|supuest[oa]s? |alega|propaganda|mentira|falsamente|sesgad|régimen/iu,
  fa: /ادعا|مدعی|به‌اصطلاح|تبلیغات|دروغ|جانبدار|رژیم/u,
  fr: /prétend|soi-disant|propagande|mensonge|faussement|biaisé|régime/iu,
  he: /לטענת|טוען כי|טענה|כביכול|לכאורה|תעמולה|שקר|מוטה|משטר/u,
  ru: /якобы|так называем|утвержда|пропаганд|ложь|лжив|предвзят/iu,
  tr: /(?<!\p{L})(iddia|sözde|güya|propaganda|yalan|taraflı|rejim)/iu,
  uk: /нібито|так зван|стверджу|пропаганд|брех|упереджен/iu,
  zh: /声称|所谓|宣称|宣传|谎|偏见|政权/u,
};
