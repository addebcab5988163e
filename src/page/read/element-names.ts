const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Never read and never entered: no prose, or prose that isn't the page's. */
export const UNREAD = set(
  'script style template noscript noframes frame frameset object embed applet param head ' +
    'svg math canvas video audio source track map area img picture ' +
    'input textarea select option optgroup datalist button meter progress output ' +
    'code kbd samp var rt rp rtc link meta base title dialog',
);

/** Parts of a page's frame that hold nothing but ways to other pages. */
export const WAYS = set('nav menu');

/** Elements that stand in a line of text. All others, custom elements too, begin a new one. */
export const INLINE = set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q ruby rb rbc s ' +
    'slot small span strike strong sub sup time tt u wbr blink basefont',
);

/** Roles that say the same as those names. */
export const WAY_ROLES = set('navigation search menu menubar toolbar tablist tab tree');

/** Roles of widgets and of what isn't the page's text. */
export const UNREAD_ROLES = set(
  'menuitem tooltip dialog alertdialog textbox searchbox combobox listbox button checkbox radio ' +
    'slider spinbutton switch progressbar treegrid timer math scrollbar',
);

/** Roles of a page's frame: left out unless they turn out to hold the story. */
export const FRAME_ROLES = set('banner contentinfo complementary form alert feed directory');
