package violations.red;

/** A wider word for what a configuration makes. */
public interface WideDoor {

    String secret();
}
