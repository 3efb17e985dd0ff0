import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveOwnReader } from './leave-own-reader';

export default defineUnlistedScript(leaveOwnReader);
