package org.wego.web.copy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Pages that follow from their address and the data alone: whoever is not signed in sees the same. Copies of them may be
 * kept, here and on the way to the reader, for as long as {@link DataVersion} says. A page without this mark never is.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PublicPage {}
