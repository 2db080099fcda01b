package org.wego.words;

/**
 * The keys of the words for constants: the module, the enum and the constant, such as
 * {@code governance.Office.PRESIDENT}. They stand in the bundle that is named as the module, for all constants of an
 * enum or for none.
 */
public final class Words {

    /** The place of the module in the name of a package, as in {@code org.wego.governance.term}. */
    private static final int MODULE = 2;

    private Words() {}

    /** The key of what a constant is called. */
    public static String of(Enum<?> constant) {
        return beginning(constant.getDeclaringClass()) + constant.name();
    }

    /** What the keys of all constants of an enum begin with. */
    public static String beginning(Class<?> type) {
        String packageName = type.getPackageName();
        return packageName.split("\\.", -1)[MODULE] + type.getCanonicalName().substring(packageName.length()) + ".";
    }

    /** The key of what it is called in some other use, such as {@code held} of an office that a city held. */
    public static String of(Enum<?> constant, String use) {
        return of(constant) + "." + use;
    }
}
