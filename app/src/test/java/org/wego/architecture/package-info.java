/** What holds the house together: each rule is shown to fail once on a planted violation (package {@code violations}). */
package org.wego.architecture;
