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
    ['en', 'Resistance fighters ambushed a patrol near Maroun al-Ras, Al-Manar reported.'],
    ['en', 'Guards from El Salvador, Los Angeles, La Paz, Del Rio met.'],
    ['en', 'ROCKETS HIT THE BASE AND THE MEN FLED TO THE HILLS OF AL-RAS.'],
    ['es', 'LOS COHETES ALCANZARON LA BASE Y LOS HOMBRES HUYERON POR EL VALLE.'],
    ['es', 'El portavoz de Maroun al-Ras dijo que el ataque fue al amanecer.'],
    ['fr', 'La base d’Al-Tanf est sur la route, a dit un porte-parole à l’aube.'],
    ['de', 'Der Sprecher in Tal al-Hawa sagte, dass die Lage in der Stadt ruhig ist.'],
    ['it', 'La base di al-Assad è stata colpita, dicono gli abitanti della zona.'],
    ['nl', 'De basis bij al-Hasaka is door een raket geraakt, zegt het leger.'],
    ['pt', 'A base de al-Tanf foi atacada, disse um porta-voz dos soldados em nota.'],
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
