import { LONGEST_ALIAS, LONGEST_COMPANY, type DraftFault } from '../../core/topics/draft-faults';
import { LONGEST_LABEL, LONGEST_NOTE } from '../../core/topics/own-topic';
import type { Strings } from '../shared/strings';

/** What is wrong in a field and what to do about it, in words. */
export function faultWords(fault: DraftFault, { t, language }: Strings): string {
  const number = (count: number): string => new Intl.NumberFormat(language).format(count);
  switch (fault.field) {
    case 'label':
      if (fault.what === 'empty') return t('ownFaultLabelEmpty');
      return fault.what === 'long' ? t('ownFaultLong', [number(LONGEST_LABEL)]) : t('ownFaultLabelNoWord');
    case 'note':
      return t('ownFaultLong', [number(LONGEST_NOTE)]);
    case 'text':
      if (fault.what === 'empty') return t('ownFaultTextEmpty');
      return fault.what === 'long' ? t('ownFaultLong', [number(LONGEST_ALIAS)]) : t('ownFaultTextNoWord');
    case 'languages':
    case 'notIn':
      return fault.what === 'many' ? t('ownFaultMany', [fault.said]) : t('ownFaultLanguage', [fault.said]);
    case 'company':
    case 'blockers': {
      if (fault.what === 'many') return t('ownFaultMany', [fault.said]);
      const longest = fault.field === 'company' ? LONGEST_COMPANY : LONGEST_ALIAS;
      return fault.what === 'long'
        ? t('ownFaultWordLong', [fault.said, number(longest)])
        : t('ownFaultWordEmpty', [fault.said]);
    }
  }
}
