import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hearFirst } from '../../page/early-events';

export default defineUnlistedScript(() => hearFirst());
