import { workbookOf, type Start } from './subject';

/** Settings in the workbook. */
export function settingsContract(start: Start): void {
  describe('settings', () => {
    it('has none at first, keeps what is saved, and forgets it', async () => {
      const { host, workbook } = start(workbookOf({ 台账: [] }));
      const text = JSON.stringify({ version: 1, ignored: { '“键”\n': { reason: '已核实', on: '2021-12-01' } } });
      expect(await host.loadSettings()).toBeNull();
      await host.saveSettings(text);
      expect(await host.loadSettings()).toBe(text);
      expect(workbook.settings.get('ledger-check')).toBe(text);
      await host.saveSettings('{}');
      expect(await host.loadSettings()).toBe('{}');
      await host.saveSettings(null);
      expect(await host.loadSettings()).toBeNull();
      expect(workbook.settings.size).toBe(0);
    });

    it('removes none where there are none', async () => {
      const { host } = start(workbookOf({ 台账: [] }));
      await expect(host.saveSettings(null)).resolves.toBeUndefined();
    });
  });
}
