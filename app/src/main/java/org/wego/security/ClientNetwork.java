package org.wego.security;

import java.io.Serializable;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * From where somebody comes, as far as limits tell people apart: an address of the old kind, or the 64 leading bits of
 * a new one, which is the least that one subscriber has to choose from.
 */
public record ClientNetwork(String name) implements Serializable {

    /** Where there is no connection. */
    public static final ClientNetwork UNKNOWN = new ClientNetwork("unknown");

    private static final int PREFIX = 8;

    /** The network of this address; what is written into a request counts only if the server has believed it before. */
    public static ClientNetwork of(@Nullable String address) {
        try {
            return address == null ? UNKNOWN : of(InetAddress.ofLiteral(address));
        } catch (IllegalArgumentException noAddress) {
            return UNKNOWN;
        }
    }

    /** The network of this address. */
    public static ClientNetwork of(InetAddress address) {
        return new ClientNetwork(
                address instanceof Inet6Address longAddress
                        ? prefix(longAddress) + "/64"
                        : String.valueOf(address.getHostAddress()));
    }

    private static String prefix(Inet6Address address) {
        try {
            byte[] bytes = Arrays.copyOf(Arrays.copyOf(address.getAddress(), PREFIX), 2 * PREFIX);
            return String.valueOf(InetAddress.getByAddress(bytes).getHostAddress());
        } catch (UnknownHostException neverOfBytes) {
            throw new IllegalStateException(neverOfBytes);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
