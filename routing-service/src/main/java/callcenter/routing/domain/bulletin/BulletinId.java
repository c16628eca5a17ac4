package callcenter.routing.domain.bulletin;

/** Names a bulletin for as long as anybody asks for it. */
public record BulletinId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
