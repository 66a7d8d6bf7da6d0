import type { CommandLine, Session, WebContents } from 'electron';

const REMOTE = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file://*/*'];
// No resolver may know this name (RFC 6761), so that the proxy cannot be reached.
const NOWHERE = 'socks5://nowhere.invalid:9';

/** Keeps Chromium from finding any host, also by its number. Call it before the app is ready. */
export function resolveNothing(commandLine: CommandLine): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('dns-prefetch-disable');
}

/** Cancels each request that would leave the computer: the content policy covers neither calls (WebRTC) nor connections opened ahead. */
export function cutOff(session: Session, page: WebContents): void {
  session.webRequest.onBeforeRequest({ urls: REMOTE }, (_request, decide) => decide({ cancel: true }));
  // A call may then leave through the proxy alone, which cannot be reached.
  page.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  void session.setProxy({ mode: 'fixed_servers', proxyRules: NOWHERE, proxyBypassRules: '<-loopback>' });
}
