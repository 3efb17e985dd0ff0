import { drawApp } from './draw-app';
import { useOpenedArticle } from './use-opened-article';

await drawApp(useOpenedArticle, false);
