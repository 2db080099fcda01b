package violations.red;

/** What a configuration makes without a class. */
interface MadeDoor extends WideDoor {

    @Override
    String secret();
}
