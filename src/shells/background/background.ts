import { browser } from '../browser';
import { sendToTab } from '../send';
import type { Settings } from '../settings';
import { freeLooked } from '../store/list-hosts';
import { listStore, onLists } from '../store/lists';
import { loadSettings, onSettings } from '../store/settings-store';
import { answerMessages } from './answer-messages';
import { showSwitch } from './badge';
import { answerMenu, showMenu } from './context-menu';
import { followSync, syncSwitches } from './follow-sync';
import { followAlarm, planUpdates } from './list-updates';
import { dropOldPacks } from './make-pack';
import { registerContent, runInOpenTabs } from './register-content';

answerMessages();
answerMenu();
followAlarm();
followSync();

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  await Promise.all([start(), showMenu()]);
  await runInOpenTabs();
  if (reason === 'install')
    await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
});

// The interface may speak another language than before.
browser.runtime.onStartup.addListener(() => Promise.all([start(), showMenu()]));

browser.permissions.onAdded.addListener(async () => registerContent(await loadSettings()));
browser.permissions.onRemoved.addListener(async () => registerContent(await loadSettings()));

onSettings((settings) => void follow(settings));
onLists(() => void followLists());

// Firefox for Android has no such commands.
browser.commands?.onCommand.addListener(async (command, tab) => {
  if (tab?.id === undefined) return;
  const by = command === 'next-mark' ? 1 : -1;
  // A tab without marks has no content script to hear this.
  await sendToTab(tab.id, 'page-step', { by }).catch(() => null);
});

async function start(): Promise<void> {
  await listStore.repair();
  await freeLooked();
  await Promise.all([follow(await loadSettings()), planUpdates()]);
}

async function followLists(): Promise<void> {
  const settings = await loadSettings();
  await Promise.all([dropOldPacks(settings), registerContent(settings), planUpdates()]);
}

async function follow(settings: Settings): Promise<void> {
  await Promise.all([
    registerContent(settings),
    showSwitch(settings),
    dropOldPacks(settings),
    syncSwitches(),
  ]);
}
