import { describe, expect, it } from 'vitest';
import { guessLang } from '../../src/core/guess-lang';

describe('guessLang', () => {
  it.each([
    ['en', ''],
    ['en', 'Rockets hit the base and the men in it fled to the hills.'],
    [
      'fr',
      'Les roquettes ont touché la base et les hommes qui y étaient ont fui dans les collines.',
    ],
    ['de', 'Die Raketen trafen den Stützpunkt und die Männer flohen mit den Wagen in das Tal.'],
    [
      'es',
      'Los cohetes alcanzaron la base y los hombres que estaban en ella huyeron por el valle.',
    ],
    ['tr', 'Roketler üssü vurdu ve adamlar bir gün sonra daha çok roket için geldi.'],
    ['ar', 'أصابت الصواريخ القاعدة وفر الرجال إلى التلال'],
    ['fa', 'راکت‌ها به پایگاه خورد و مردان گریختند و چند گروه پراکنده شدند'],
    ['he', 'הרקטות פגעו בבסיס והגברים ברחו'],
    ['ru', 'Ракеты попали в базу, и люди бежали в горы.'],
    ['uk', 'Ракети влучили в базу, і люди втекли в гори.'],
    ['zh', '火箭弹击中了基地，人们逃往山区。'],
  ])('%s', (lang, text) => {
    expect(guessLang(text)).toBe(lang);
  });
});
