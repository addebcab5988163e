import { browser } from '../browser';
import { sendToTab } from '../send';
import type { Settings } from '../settings';
import { loadSettings, onSettings } from '../store/settings-store';
import { answerMessages } from './answer-messages';
import { showSwitch } from './badge';
import { dropOldPacks } from './make-pack';
import { registerContent, runInOpenTabs } from './register-content';

answerMessages();

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  await start();
  await runInOpenTabs();
  if (reason === 'install')
    await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
});

browser.runtime.onStartup.addListener(start);

browser.permissions.onAdded.addListener(async () => registerContent(await loadSettings()));
browser.permissions.onRemoved.addListener(async () => registerContent(await loadSettings()));

onSettings((settings) => void follow(settings));

// Firefox for Android has no such commands.
browser.commands?.onCommand.addListener(async (command, tab) => {
  if (tab?.id === undefined) return;
  const by = command === 'next-mark' ? 1 : -1;
  // A tab without marks has no content script to hear this.
  await sendToTab(tab.id, 'page-step', { by }).catch(() => null);
});

async function start(): Promise<void> {
  await follow(await loadSettings());
}

async function follow(settings: Settings): Promise<void> {
  await Promise.all([registerContent(settings), showSwitch(settings), dropOldPacks(settings)]);
}
