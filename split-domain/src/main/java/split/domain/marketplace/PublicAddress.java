package split.domain.marketplace;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Tells addresses of the public internet from those that are special: the blocks of the IANA
 * special-purpose registries, and 168.63.129.16, which is a cloud's own service though it looks
 * public. IPv6 forms that carry an IPv4 address are refused as a whole.
 */
final class PublicAddress {
  private static final List<Block> SPECIAL_4 =
      blocks(
          4,
          "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24"
              + " 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/3"
              + " 168.63.129.16/32");
  private static final Block GLOBAL_6 = Block.of(16, "2000::/3");
  private static final List<Block> SPECIAL_6 =
      blocks(16, "2001::/23 2001:db8::/32 2002::/16 3fff::/20");

  private PublicAddress() {}

  static boolean is(InetAddress address) {
    if (address instanceof Inet4Address) {
      return SPECIAL_4.stream().noneMatch(block -> block.holds(address));
    }
    return GLOBAL_6.holds(address) && SPECIAL_6.stream().noneMatch(block -> block.holds(address));
  }

  private static List<Block> blocks(int bytes, String text) {
    return Arrays.stream(text.split(" ")).map(block -> Block.of(bytes, block)).toList();
  }

  private record Block(BigInteger prefix, int shift) {
    static Block of(int bytes, String text) {
      int slash = text.indexOf('/');
      int shift = bytes * Byte.SIZE - Integer.parseInt(text.substring(slash + 1));
      return new Block(number(literal(text.substring(0, slash))).shiftRight(shift), shift);
    }

    private static InetAddress literal(String text) {
      try {
        return InetAddress.getByName(text);
      } catch (UnknownHostException noLiteral) {
        throw new IllegalArgumentException(text, noLiteral);
      }
    }

    boolean holds(InetAddress address) {
      return number(address).shiftRight(shift).equals(prefix);
    }

    private static BigInteger number(InetAddress address) {
      return new BigInteger(1, address.getAddress());
    }
  }
}
