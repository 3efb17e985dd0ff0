import { drawApp } from '../compare/draw-app';
import { useActiveArticle } from '../compare/use-active-article';

await drawApp(useActiveArticle, true);
